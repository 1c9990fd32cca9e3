# exercise: converse
# label: wrong
# mistake: the child is told the number of questions and counts them, it never waits for EOF
from multiprocessing import Pipe, Process


def _converse_slave(master_port, slave_port, task, frames):
    master_port.close()
    for _ in range(frames):
        slave_port.send(task(slave_port.recv()))
    slave_port.close()


def converse(task, values):
    master_port, slave_port = Pipe()
    slave = Process(
        target=_converse_slave, args=(master_port, slave_port, task, len(values))
    )
    slave.start()
    slave_port.close()
    answers = []
    for value in values:
        master_port.send(value)
        answers.append(master_port.recv())
    master_port.close()
    slave.join()
    return answers
