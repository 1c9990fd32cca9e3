# exercise: ask_each
# label: wrong
# mistake: a child that is silent for half a second is taken for dead, its answer is None
from multiprocessing import Pipe, Process

_ASK_EACH_WATCHDOG_SECONDS = 0.5


def _ask_each_device(host_port, device_port, task, value):
    host_port.close()
    device_port.send(task(value))
    device_port.close()


def ask_each(task, values):
    devices = []
    ports = []
    for value in values:
        host_port, device_port = Pipe()
        device = Process(
            target=_ask_each_device, args=(host_port, device_port, task, value)
        )
        device.start()
        device_port.close()
        devices.append(device)
        ports.append(host_port)

    answers = []
    for port in ports:
        answer = None
        try:
            if port.poll(_ASK_EACH_WATCHDOG_SECONDS):
                answer = port.recv()
        except (EOFError, OSError):
            answer = None
        answers.append(answer)
        port.close()

    for device in devices:
        device.join()
    return answers
