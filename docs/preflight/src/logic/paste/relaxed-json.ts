/** An object or a list without its comments and its trailing commas, which programs may have, and JSON may not. Takes linear time. */
export function relaxedJson(text: string): string {
  const bare = text.replace(commentOrString, (piece) => (/^["'`\\]/.test(piece) ? piece : " "));
  return bare.replace(commaOrString, (piece) => (piece === "," ? "" : piece));
}

const commentOrString =
  /"(?:[^"\\]|\\[\s\S])*(?:"|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|`(?:[^`\\]|\\[\s\S])*(?:`|$)|\\[\s\S]|\/\/[^\n]*|#[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g;
const commaOrString =
  /"(?:[^"\\]|\\[\s\S])*(?:"|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|`(?:[^`\\]|\\[\s\S])*(?:`|$)|\\[\s\S]|,(?=\s*[}\]])/g;
