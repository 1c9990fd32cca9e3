# exercise: ask_each
# label: wrong
# mistake: "None in the place of a child that ended without an answer": the children's ends are closed after all forks, so later children have copies; if the first dies and the second has a long answer, all wait for ever.
import multiprocessing

ctx = multiprocessing.get_context("fork")


def _work(task, end):
    end.send(task(end.recv()))
    end.close()


def ask_each(task, values):
    started = []
    for value in values:
        here, there = ctx.Pipe()
        child = ctx.Process(target=_work, args=(task, there))
        child.start()
        here.send(value)
        started.append((child, here, there))
    for _, _, there in started:
        there.close()

    answers = []
    for child, here, _ in started:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        child.join()
    return answers
