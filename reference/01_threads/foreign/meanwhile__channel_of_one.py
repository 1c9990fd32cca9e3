# exercise: meanwhile
# label: right
# style: Go, the background thread sends its value into a channel (SimpleQueue), received after the join
import threading
from queue import SimpleQueue


def meanwhile(task, foreground):
    channel = SimpleQueue()
    goroutine = threading.Thread(target=lambda: channel.put(task()))
    goroutine.start()
    here = foreground()
    goroutine.join()
    return channel.get_nowait(), here
