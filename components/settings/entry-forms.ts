export function isDomain(text: string): boolean {
  return /^(?=.{3,253}$)[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u.test(
    text,
  );
}

export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && !/[\s@<>,;]/.test(text.slice(0, at)) && isDomain(text.slice(at + 1));
}
