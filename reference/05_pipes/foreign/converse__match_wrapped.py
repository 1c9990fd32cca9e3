# exercise: converse
# label: right
# style: values wrapped into tagged tuples, match statement
from multiprocessing import Pipe, Process


def receive(conn):
    try:
        return ("message", conn.recv())
    except EOFError:
        return ("closed",)


def child(mine, yours, task):
    yours.close()
    while True:
        match receive(mine):
            case ("closed",):
                break
            case ("message", (number, value)):
                mine.send((number, task(value)))
    mine.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, here, task))
    p.start()
    there.close()
    answers = {}
    for message in enumerate(values):
        here.send(message)
        number, answer = here.recv()
        answers[number] = answer
    here.close()
    p.join()
    return [answers[i] for i in range(len(values))]
