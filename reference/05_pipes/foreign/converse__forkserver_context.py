# exercise: converse
# label: right
# style: start method forkserver, list comprehension
# needs: a picklable task
from multiprocessing import get_context


def loop(conn, task):
    while True:
        try:
            q = conn.recv()
        except EOFError:
            return
        conn.send(task(q))


def converse(task, values):
    c = get_context("forkserver")
    me, you = c.Pipe()
    child = c.Process(target=loop, args=(you, task))
    child.start()
    you.close()

    def ask(v):
        me.send(v)
        return me.recv()

    answers = [ask(v) for v in values]
    me.close()
    child.join()
    return answers
