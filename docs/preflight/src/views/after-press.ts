let isPressed = false;

addEventListener("pointerdown", () => {
  isPressed = true;
});
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => {
    isPressed = false;
  });
}

/** Does something now; or, while a pointer is down, once it is up: what is being clicked must not move away under it. */
export function afterPress(act: () => void): void {
  if (!isPressed) {
    act();
    return;
  }
  const once = (): void => {
    removeEventListener("pointerup", once);
    removeEventListener("pointercancel", once);
    setTimeout(act); // the click comes after pointerup
  };
  addEventListener("pointerup", once);
  addEventListener("pointercancel", once);
}
