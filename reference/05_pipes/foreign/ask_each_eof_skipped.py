# exercise: ask_each
# label: wrong
# mistake: EOFError is skipped without putting None in the place, so the list is too short and shifted
from multiprocessing import Pipe, Process


def compute(conn, task, value):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    running = []
    for value in values:
        here, there = Pipe()
        proc = Process(target=compute, args=(there, task, value))
        proc.start()
        there.close()
        running.append((proc, here))

    answers = []
    for proc, here in running:
        try:
            answer = here.recv()
        except (EOFError, OSError):
            continue
        else:
            answers.append(answer)
        finally:
            here.close()
            proc.join()
    return answers
