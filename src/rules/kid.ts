/** The rules `kid.*`: the code of a violation, and the English sentence. */
export const rules = {
  "kid.missing": {
    code: -4018,
    message: "kid is required: give 32 hexadecimal digits, or ^ followed by 1 to 64 characters.",
  },
  "kid.hex": {
    code: -4020,
    message:
      "kid must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
  },
  "kid.length": {
    code: -4021,
    message:
      "kid must have at most 64 characters after the ^: give a shorter name, or the 32 hexadecimal digits of the key id.",
  },
  "kid.name": {
    code: -4022,
    message:
      "kid must be text with a character after the ^ and no lone surrogate: give a name, or the 32 hexadecimal digits of the key id.",
  },
} as const;
