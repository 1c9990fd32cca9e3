# exercise: collect_lines
# label: right
# style: join first, but a thread takes the lines meanwhile; after the last join the parent itself puts the end mark (whatever a worker did, its lines are in the queue by then)
from multiprocessing import Process, Queue
from threading import Thread

END = None  # a line is a str, so this is none


def run_worker(task, number, mailbox):
    task(number, mailbox.put)


def drain(mailbox, lines):
    lines.extend(iter(mailbox.get, END))


def collect_lines(task, workers):
    mailbox = Queue()
    lines = []
    team = [Process(target=run_worker, args=(task, k, mailbox)) for k in range(workers)]
    for member in team:
        member.start()
    postman = Thread(target=drain, args=(mailbox, lines))
    postman.start()
    for member in team:
        member.join()
    mailbox.put(END)
    postman.join()
    mailbox.close()
    mailbox.join_thread()
    return lines
