/**
 * A name of a pasted pair if it may be shown in a ticket: a stray `&` cuts a key in two, and its rest is then a name.
 *
 * @see decision D15
 */
export function loggableName(name: string): string | undefined {
  const isName = /^[A-Za-z][\w.[\]-]{0,30}$/.test(name);
  return isName && !/[\da-f]{6}/i.test(name) && name.replace(/\D/g, "").length <= 3 ? name : undefined;
}
