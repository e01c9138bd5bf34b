/** A printed page says where it comes from: the whole address, also where the settings give none. */
export function nameAddress(): void {
  const place = document.querySelector('.print-address')
  if (place) place.textContent = decodeURI(location.href.replace(/[?#].*$/, '').replace(/index\.html$/, ''))
}
