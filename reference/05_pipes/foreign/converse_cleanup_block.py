# exercise: converse
# label: wrong
# mistake: the child closes its copy of the parent's end only after the loop, so EOF never comes
from multiprocessing import Pipe, Process


def _converse_device(host_port, device_port, task):
    try:
        while True:
            try:
                frame = device_port.recv()
            except EOFError:
                break
            device_port.send(task(frame))
    finally:
        # Release both ports of the link.
        device_port.close()
        host_port.close()


def converse(task, values):
    host_port, device_port = Pipe()
    device = Process(target=_converse_device, args=(host_port, device_port, task))
    device.start()
    device_port.close()
    answers = []
    try:
        for value in values:
            host_port.send(value)
            answers.append(host_port.recv())
    finally:
        host_port.close()
        device.join()
    return answers
