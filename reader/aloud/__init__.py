"""What is read aloud of a story: its sentences, each with the part of the text it stands for."""
