# exercise: ask_each
# label: wrong
# mistake: a child whose task raises sends the exception object as its answer, so the list has a ValueError instead of None at that place; breaks "``None`` in place of a child that ended without an answer" ("in a child it may raise" was read as: that is an answer, too)

from multiprocessing import Pipe, Process


def _answer(here, there, task):
    here.close()
    value = there.recv()
    # Ann: "in a child it may raise, or end the process": two cases.
    # Ben: who ends gives no answer: None. Who raises still lives and can say why.
    try:
        answer = task(value)
    except Exception as error:
        answer = error
    there.send(answer)
    there.close()


def ask_each(task, values):
    crew = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_answer, args=(here, there, task))
        child.start()
        there.close()
        here.send(value)
        crew.append((child, here))

    answers = []
    for child, here in crew:
        try:
            answers.append(here.recv())
        except (EOFError, OSError):
            answers.append(None)
        here.close()
        child.join()
    return answers
