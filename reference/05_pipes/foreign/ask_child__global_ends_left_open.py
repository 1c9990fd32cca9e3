# exercise: ask_child
# label: wrong
# mistake: the ends live in global variables and are never closed (and a child that is not forked does not have them)

from multiprocessing import Pipe, Process

parent_end = None
child_end = None


def child(task):
    number = child_end.recv()
    child_end.send(task(number))


def ask_child(task, value):
    global parent_end, child_end
    parent_end, child_end = Pipe()
    p = Process(target=child, args=(task,))
    p.start()
    parent_end.send(value)
    answer = parent_end.recv()
    p.join()
    return answer
