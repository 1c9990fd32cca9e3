# exercise: ask_child
# label: right
# style: start method spawn chosen explicitly
# needs: a picklable task
from multiprocessing import get_context


def reply_once(conn, task):
    with conn:
        conn.send(task(conn.recv()))


def ask_child(task, value):
    ctx = get_context("spawn")
    here, there = ctx.Pipe()
    process = ctx.Process(target=reply_once, args=(there, task))
    process.start()
    there.close()
    try:
        here.send(value)
        return here.recv()
    finally:
        process.join()
        here.close()
