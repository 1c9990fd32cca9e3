# exercise: main
# label: right
# style: a subclass of Process with a result pipe

import multiprocessing


class Squarer(multiprocessing.Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.mine, self.its = multiprocessing.Pipe(duplex=False)

    def run(self):
        self.its.send({n: square(n) for n in self.numbers})


def main():
    team = [Squarer(range(5)), Squarer(range(5, 10))]
    for member in team:
        member.start()
    result = {}
    for member in team:
        result |= member.mine.recv()
        member.join()
    for number in sorted(result):
        print(result[number])

if __name__ == "__main__":
    main()
