# exercise: ask_child
# label: wrong
# mistake: the child sends repr(answer), the parent evaluates it with ast.literal_eval: only literals survive
import ast
from multiprocessing import Pipe, Process


def child(conn, task):
    value = conn.recv()
    conn.send(repr(task(value)))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    text = here.recv()
    p.join()
    here.close()
    return ast.literal_eval(text)
