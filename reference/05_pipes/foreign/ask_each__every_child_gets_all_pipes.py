# exercise: ask_each
# label: wrong
# mistake: all pipes are made first and every child has a copy of every end: when one dies, and a later one has a long answer, its EOFError never comes (deadlock)
from multiprocessing import Pipe, Process


def worker(task, value, pipes, index):
    end = pipes[index][1]
    end.send(task(value))
    end.close()


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    children = [
        Process(target=worker, args=(task, value, pipes, i))
        for i, value in enumerate(values)
    ]
    for child in children:
        child.start()
    # the children's ends are not mine
    for _, there in pipes:
        there.close()

    answers = []
    for here, _ in pipes:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    for child in children:
        child.join()
    return answers
