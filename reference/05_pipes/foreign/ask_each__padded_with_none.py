# exercise: ask_each
# label: wrong
# mistake: a child that died is skipped, and the list is filled up with None at its end: for two values of which the first one's child dies the result is [answer, None] instead of [None, answer] (breaks "None in place of a child that ended without an answer")
import multiprocessing


def _work(there, task, value):
    there.send(task(value))
    there.close()


def ask_each(task, values):
    ends = []
    children = []
    for value in values:
        here, there = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_work, args=(there, task, value))
        child.start()
        there.close()
        ends.append(here)
        children.append(child)

    answers = []
    for here in ends:
        try:
            answers.append(here.recv())
        except EOFError:
            pass
        here.close()
    for child in children:
        child.join()
    # None for those that died
    answers += [None] * (len(values) - len(answers))
    return answers
