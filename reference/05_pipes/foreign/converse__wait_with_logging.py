# exercise: converse
# label: right
# style: verbose and defensive, connection.wait before each recv, logging, preallocated list, assertion at the end

import logging
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

logger = logging.getLogger("converse")


def child_loop(not_mine, mine, task):
    not_mine.close()
    n = 0
    while True:
        wait([mine])  # blocks until there is a message or the end
        try:
            value = mine.recv()
        except EOFError:
            logger.debug("parent has hung up after %d questions", n)
            mine.close()
            return
        n += 1
        answer = task(value)
        mine.send(answer)


def converse(task, values):
    parent_conn, child_conn = Pipe(True)
    p = Process(target=child_loop, args=(parent_conn, child_conn, task), name="partner")
    p.start()
    child_conn.close()

    answers = [None] * len(values)
    try:
        for index, value in enumerate(values):
            logger.debug("question %d", index)
            parent_conn.send(value)
            answers[index] = parent_conn.recv()
    finally:
        parent_conn.close()
        p.join()
    if p.exitcode != 0:
        logger.warning("child ended with code %s", p.exitcode)
    return answers
