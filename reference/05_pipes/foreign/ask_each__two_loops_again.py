# exercise: ask_each
# label: right
# style: two plain loops, value through the pipe, list of (child, end) pairs

from multiprocessing import Pipe, Process


def one_answer(task, conn):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    crew = []
    for value in values:
        here, there = Pipe()
        child = Process(target=one_answer, args=(task, there))
        child.start()
        there.close()  # before the next child is made!
        here.send(value)
        crew.append((child, here))

    answers = []
    for child, here in crew:
        try:
            answer = here.recv()
        except EOFError:
            answer = None  # it died
        answers.append(answer)
        here.close()
        child.join()
    return answers
