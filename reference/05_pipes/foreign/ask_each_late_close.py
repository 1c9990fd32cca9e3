# exercise: ask_each
# label: wrong
# mistake: the children's ends are closed after all starts, so forked siblings hold copies and a dead child gives no EOF
from multiprocessing import Pipe, Process


def work(there, task, value):
    there.send(task(value))
    there.close()


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    children = [
        Process(target=work, args=(there, task, value))
        for (_, there), value in zip(pipes, values)
    ]
    for child in children:
        child.start()
    for _, there in pipes:
        there.close()

    answers = []
    for here, _ in pipes:
        try:
            answers.append(here.recv())
        except (EOFError, OSError):
            answers.append(None)
        here.close()
    for child in children:
        child.join()
    return answers
