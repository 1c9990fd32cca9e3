# exercise: main
# expect: parent-does-the-work
def main():
    for number in range(10):
        print(square(number))  # <- here


if __name__ == "__main__":
    main()
