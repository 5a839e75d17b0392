/** jsdom has no modal dialogs: enough of them for a component test, focus given back included. */

const dialog = HTMLDialogElement.prototype as Partial<HTMLDialogElement>
const openers = new WeakMap<object, Element | null>()

dialog.showModal ??= function (this: HTMLDialogElement) {
  openers.set(this, document.activeElement)
  this.setAttribute('open', '')
  this.querySelector<HTMLElement>('button, input, select, a[href]')?.focus()
}

dialog.close ??= function (this: HTMLDialogElement) {
  this.removeAttribute('open')
  const opener = openers.get(this)
  if (opener instanceof HTMLElement) opener.focus()
}
