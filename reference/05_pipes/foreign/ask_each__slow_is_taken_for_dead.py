# exercise: ask_each
# label: wrong
# mistake: poll(1) is taken as a test whether the child is alive: the answer of a child that needs longer than a second is lost, None stands in its place
from multiprocessing import Pipe, Process


def run_child(task, value, conn):
    conn.send(task(value))
    conn.close()


def get_answer(conn):
    # if there is nothing after one second the child has died
    if not conn.poll(1):
        return None
    try:
        return conn.recv()
    except EOFError:
        return None


def ask_each(task, values):
    started = []
    for value in values:
        here, there = Pipe()
        child = Process(target=run_child, args=(task, value, there))
        child.start()
        there.close()
        started.append((child, here))

    answers = []
    for child, here in started:
        answers.append(get_answer(here))
        here.close()
    for child, here in started:
        child.join()
    return answers
