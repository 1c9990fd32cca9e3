# exercise: ask_each
# label: right
from multiprocessing import Pipe, Process


def _answer_one(end, task, value):
    end.send(task(value))
    end.close()


def _get_answer(end):
    try:
        return end.recv()
    except (EOFError, OSError):
        return None


def ask_each(task, values):
    children = []
    ends = []
    for value in values:
        mine, its = Pipe(duplex=False)
        child = Process(target=_answer_one, args=(its, task, value))
        child.start()
        its.close()  # before the next start
        children.append(child)
        ends.append(mine)
    answers = []
    for end in ends:
        answers.append(_get_answer(end))
        end.close()
    for child in children:
        child.join()
    return answers
