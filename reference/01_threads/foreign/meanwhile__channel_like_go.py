# exercise: meanwhile
# label: right
# style: from Go; the background value comes through a channel (SimpleQueue)
import threading
from queue import SimpleQueue


def meanwhile(task, foreground):
    channel = SimpleQueue()

    def goroutine():
        channel.put(task())

    t = threading.Thread(target=goroutine)
    t.start()
    second = foreground()
    first = channel.get()
    t.join()
    return first, second
