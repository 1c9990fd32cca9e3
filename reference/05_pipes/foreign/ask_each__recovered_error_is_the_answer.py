# exercise: ask_each
# label: wrong
# mistake: the child recovers from what the task raises and sends the exception object as its answer (errors are values), so the list has an exception in the place of a task that raised: breaks "``None`` in place of a child that ended without an answer".
import multiprocessing


def _answer(there, task):
    try:
        answer = task(there.recv())
    except Exception as error:  # defer recover()
        answer = error
    there.send(answer)
    there.close()


def ask_each(task, values):
    asked = []
    for value in values:
        here, there = multiprocessing.Pipe()
        child = multiprocessing.Process(target=_answer, args=(there, task))
        child.start()
        there.close()
        here.send(value)
        asked.append((child, here))
    answers = []
    for child, here in asked:
        try:
            answers.append(here.recv())
        except (EOFError, OSError):
            answers.append(None)
        here.close()
    for child, _ in asked:
        child.join()
    return answers
