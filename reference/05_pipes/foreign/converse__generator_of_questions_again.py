# exercise: converse
# label: right
# style: the child's loop is a for over a generator that ends at EOFError, comprehension in the parent

from multiprocessing import Pipe, Process


def incoming(conn):
    """Yield messages till the other side hangs up."""
    while True:
        try:
            msg = conn.recv()
        except EOFError:
            return
        yield msg


def _servant(task, ends):
    masters, own = ends
    masters.close()
    for question in incoming(own):
        own.send(task(question))


def _ask(conn, question):
    conn.send(question)
    return conn.recv()


def converse(task, values):
    ends = Pipe()
    servant = Process(target=_servant, args=(task, ends))
    servant.start()
    conn, other = ends
    other.close()
    with conn:
        answers = [_ask(conn, v) for v in values]
    servant.join()
    return answers
