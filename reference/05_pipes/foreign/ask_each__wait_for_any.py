# exercise: ask_each
# label: right
import multiprocessing
from multiprocessing import connection


def _answer(out, task, value):
    with out:
        out.send(task(value))


def ask_each(task, values):
    answers = [None] * len(values)
    places = {}  # receiving end: position
    crew = []
    try:
        for at, value in enumerate(values):
            end, out = multiprocessing.Pipe(duplex=False)
            child = multiprocessing.Process(target=_answer, args=(out, task, value))
            child.start()
            out.close()  # before the next child could copy it
            crew.append(child)
            places[end] = at
        while places:
            for end in connection.wait(list(places)):
                at = places.pop(end)
                try:
                    answers[at] = end.recv()
                except (EOFError, OSError):
                    pass  # no answer, or half of one
                end.close()
    finally:
        for end in places:
            end.close()
        for child in crew:
            child.join()
    return answers
