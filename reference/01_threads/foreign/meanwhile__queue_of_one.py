# exercise: meanwhile
# label: right
# style: a bounded queue as return channel, lambda as the target

import queue
import threading


def meanwhile(task, foreground):
    channel = queue.Queue(maxsize=1)
    t = threading.Thread(target=lambda: channel.put(task()))
    t.start()
    front = foreground()
    back = channel.get()  # blocks until the task has ended
    t.join()
    return (back, front)
