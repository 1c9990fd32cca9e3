# exercise: converse
# label: right
# style: unusual, a one-thread executor in the parent holds the conversation
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing import Pipe, Process


def oracle(mouth, foreign, task):
    foreign.close()
    talking = True
    while talking:
        try:
            question = mouth.recv()
        except EOFError:
            talking = False
        else:
            mouth.send(task(question))
    mouth.close()


def round_trip(conn, question):
    conn.send(question)
    return conn.recv()


def converse(task, values):
    here, there = Pipe()
    process = Process(target=oracle, args=(there, here, task))
    process.start()
    there.close()
    try:
        with ThreadPoolExecutor(max_workers=1) as executor:
            return list(executor.map(partial(round_trip, here), values))
    finally:
        here.close()
        process.join()
