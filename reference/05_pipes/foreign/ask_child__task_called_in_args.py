# exercise: ask_child
# label: wrong
# mistake: task(value) is evaluated in the parent, in args=..., and the child only hands the finished answer back
from multiprocessing import Pipe, Process


def reply(end, answer):
    """What the child does: take the question, give the answer."""
    end.recv()
    end.send(answer)
    end.close()


def ask_child(task, value):
    mine, yours = Pipe()
    child = Process(target=reply, args=(yours, task(value)))
    child.start()
    mine.send(value)
    result = mine.recv()
    mine.close()
    yours.close()
    child.join()
    return result
