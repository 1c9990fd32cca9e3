# exercise: ask_each
# label: wrong
# mistake: the children's ends are closed when all have been started, so later children have copies (fork) of the earlier ones: if an early child dies and a later one has an answer too large for its pipe, the parent waits forever for the end of the first; breaks "``None`` in place of a child that ended without an answer"
import multiprocessing


def _answer(there, task):
    there.send(task(there.recv()))


def ask_each(task, values):
    pipes, crew = [], []
    for value in values:
        here, there = multiprocessing.Pipe()
        child = multiprocessing.Process(target=_answer, args=(there, task))
        child.start()
        here.send(value)
        pipes.append((here, there))
        crew.append(child)
    for _, there in pipes:
        there.close()
    answers = []
    for here, _ in pipes:
        try:
            answers.append(here.recv())
        except (EOFError, OSError):
            answers.append(None)
        here.close()
    for child in crew:
        child.join()
    return answers
