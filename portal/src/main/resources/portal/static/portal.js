// Where the reader is after a part of the page was exchanged: at what went wrong, or where they were.
document.addEventListener("DOMContentLoaded", () => {
  const faults = document.getElementById("faults");
  if (faults) faults.focus();
});
document.addEventListener("htmx:afterSwap", event => {
  const first = event.detail.target.querySelector("[data-focus]");
  if (first) first.focus();
});
// A form is sent once, however often its button is pressed; the service would do it once anyway.
document.addEventListener("submit", event => {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));
