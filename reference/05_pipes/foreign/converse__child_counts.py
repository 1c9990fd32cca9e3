# exercise: converse
# label: wrong
# mistake: the child is told how many questions come and counts them instead of going by EOFError
# misjudged: passed

from multiprocessing import Pipe, Process


def answer_questions(task, conn, how_many):
    for _ in range(how_many):
        conn.send(task(conn.recv()))
    conn.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=answer_questions, args=(task, there, len(values)))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
