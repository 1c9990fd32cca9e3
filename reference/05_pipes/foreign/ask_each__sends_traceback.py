# exercise: ask_each
# label: wrong
# mistake: a child whose task raises sends its traceback as the answer, so the list has a long string where None should be: breaks "None in place of a child that ended without an answer"
import traceback
from multiprocessing import Pipe, Process


def _reply(conn, task):
    value = conn.recv()
    try:
        conn.send(task(value))
    except Exception:
        conn.send(traceback.format_exc())
    conn.close()


def ask_each(task, values):
    pairs = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_reply, args=(there, task))
        child.start()
        there.close()
        here.send(value)
        pairs.append((child, here))
    answers = []
    for child, here in pairs:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        child.join()
    return answers
