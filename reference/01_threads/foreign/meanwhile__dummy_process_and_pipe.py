# exercise: meanwhile
# label: right

from multiprocessing.dummy import Pipe, Process  # threads that look like processes


def meanwhile(task, foreground):
    here, there = Pipe()
    thread = Process(target=lambda: there.send(task()))
    thread.start()
    second = foreground()
    thread.join()
    return here.recv(), second
