/** The English sentences of the rules `kid.*`. */
export const messages = {
  "kid.missing": "kid is required: give 32 hexadecimal digits, or ^ followed by 1 to 64 characters.",
  "kid.hex":
    "kid must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
  "kid.length":
    "kid must have at most 64 characters after the ^: give a shorter name, or the 32 hexadecimal digits of the key id.",
  "kid.name":
    "kid must be text, with at least one character after the ^ and no lone surrogate: give a name, or the 32 hexadecimal digits of the key id.",
} as const;
