# exercise: ask_child
# label: wrong
# mistake: "return: what task(value) returned / raises: nothing": an answer that is an exception object is raised instead of returned.
from multiprocessing import Pipe, Process


def _work(task, end):
    value = end.recv()
    try:
        answer = task(value)
    except Exception as error:
        answer = error
    end.send(answer)
    end.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_work, args=(task, there))
    child.start()
    there.close()
    try:
        here.send(value)
        answer = here.recv()
    finally:
        here.close()
        child.join()
    if isinstance(answer, Exception):
        raise answer
    return answer
