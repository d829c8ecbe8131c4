/** Before anything could be loaded: plain words in both languages, because no text is there yet. */
export function showUnreachable(): void {
  const box = document.createElement('main')
  box.style.cssText =
    'max-width:26rem;margin:20vh auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif;text-align:center'
  for (const [lang, dir, words] of [
    ['ar', 'rtl', 'تعذر الوصول إلى المكتب. تعيد الصفحة المحاولة تلقائياً.'],
    ['en', 'ltr', 'The desk cannot be reached. The page tries again by itself.'],
  ] as const) {
    const line = document.createElement('p')
    Object.assign(line, { lang, dir, textContent: words })
    box.append(line)
  }
  document.getElementById('desk')?.replaceChildren(box)
}
