# exercise: converse
# label: right
# style: a ThreadPoolExecutor with one thread does the whole talk
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        try:
            q = there.recv()
        except EOFError:
            break
        there.send(task(q))


def talk(here, values):
    with here:
        answers = []
        for v in values:
            here.send(v)
            answers.append(here.recv())
        return answers


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    with ThreadPoolExecutor(1) as ex:
        answers = ex.submit(talk, here, values).result()
    p.join()
    return answers
