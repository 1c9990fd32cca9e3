# exercise: ask_child
# label: wrong
# mistake: sends the value before the child is started, a value larger than the pipe waits for ever

from multiprocessing import Pipe, Process


def _reply(task, end):
    with end:
        end.send(task(end.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with here:
        with there:
            here.send(value)  # it is waiting in the pipe when the child comes
            child = Process(target=_reply, args=(task, there))
            child.start()
        answer = here.recv()
    child.join()
    return answer
