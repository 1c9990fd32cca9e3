# exercise: converse
# label: right
# style: a deque of open questions, connection.wait
from collections import deque
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(ends, task):
    ends[0].close()
    end = ends[1]
    while wait([end]):
        try:
            item = end.recv()
        except EOFError:
            break
        end.send(task(item))
    end.close()


def converse(task, values):
    pipe = Pipe()
    p = Process(target=child, args=(pipe, task))
    p.start()
    pipe[1].close()
    todo = deque(values)
    done = deque()
    while todo:
        pipe[0].send(todo.popleft())
        wait([pipe[0]])
        done.append(pipe[0].recv())
    pipe[0].close()
    wait([p.sentinel])
    p.join()
    return list(done)
