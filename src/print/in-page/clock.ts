/** Paged.js waits a frame (16 ms) a page; nobody looks at this page, so its frames come as fast as messages do. */
const {port1, port2} = new MessageChannel()
const waiting: FrameRequestCallback[] = []

port1.onmessage = () => waiting.shift()?.(performance.now())

function soon(callback: FrameRequestCallback): number {
  port2.postMessage(0)
  return waiting.push(callback)
}

window.requestAnimationFrame = soon
window.requestIdleCallback = callback => soon(now => callback({didTimeout: false, timeRemaining: () => 50 - (now % 1)}))

// Observers fire between pages, at times that differ from run to run; nothing here grows after its layout.
Reflect.deleteProperty(window, 'ResizeObserver')
