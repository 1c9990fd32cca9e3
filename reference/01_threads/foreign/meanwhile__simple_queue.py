# exercise: meanwhile
# label: right
import queue
import threading


def meanwhile(task, foreground):
    mailbox = queue.SimpleQueue()
    thread = threading.Thread(target=lambda: mailbox.put(task()))
    thread.start()
    here = foreground()
    thread.join()
    return mailbox.get_nowait(), here
