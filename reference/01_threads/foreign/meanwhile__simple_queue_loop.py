# exercise: meanwhile
# label: right
# style: SimpleQueue polled with timeouts

import queue
import threading


def meanwhile(task, foreground):
    mailbox = queue.SimpleQueue()

    def deliver():
        mailbox.put((task(),))

    threading.Thread(target=deliver).start()
    fg = foreground()
    while True:
        try:
            (bg,) = mailbox.get(timeout=0.05)
            break
        except queue.Empty:
            continue
    return bg, fg
