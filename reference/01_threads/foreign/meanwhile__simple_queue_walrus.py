# exercise: meanwhile
# label: right
# style: a SimpleQueue carries the value over; terse, with lambda
from queue import SimpleQueue
from threading import Thread


def meanwhile(task, foreground):
    channel = SimpleQueue()
    (thread := Thread(target=lambda: channel.put(task()))).start()
    here = foreground()
    there = channel.get()
    thread.join()
    return there, here
