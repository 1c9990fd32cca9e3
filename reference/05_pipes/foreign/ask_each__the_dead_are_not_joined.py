# exercise: ask_each
# label: wrong
# mistake: "all children are joined, also those that died": after EOFError the loop goes on without join, and the dead child remains a zombie.
from multiprocessing import Pipe, Process


def _work(task, end):
    end.send(task(end.recv()))
    end.close()


def ask_each(task, values):
    started = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_work, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        started.append((child, here))

    answers = []
    for child, here in started:
        try:
            answers.append(here.recv())
        except EOFError:
            # nobody there any more
            answers.append(None)
            here.close()
            continue
        here.close()
        child.join()
    return answers
