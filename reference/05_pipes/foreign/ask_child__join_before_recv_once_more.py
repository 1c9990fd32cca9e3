# exercise: ask_child
# label: wrong
# mistake: joins the child before it receives, so an answer larger than the pipe (a few hundred kilobytes) hangs for ever, "of any size" is not kept

from multiprocessing import Pipe, Process


def worker(conn, other, task):
    other.close()
    x = conn.recv()
    conn.send(task(x))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=worker, args=(there, here, task))
    p.start()
    there.close()
    here.send(value)
    # wait until the child has finished, then its answer is there
    p.join()
    answer = here.recv()
    here.close()
    return answer
