# exercise: ask_child
# label: wrong
# mistake: the child sends a caught exception back as the answer and the parent raises every answer that is an exception, also one that the task only returned; breaks ":return: what `task(value)` returned in the child" and ":raises: nothing".
from multiprocessing import Pipe, Process


def work(task, end):
    value = end.recv()
    try:
        answer = task(value)
    except Exception as error:
        answer = error
    end.send(answer)
    end.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=work, args=(task, there))
    child.start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()
    child.join()
    if isinstance(answer, Exception):
        raise answer
    return answer
